type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;

/** Message keys know no hyphens: `built-in` is `built_in` there. */
export function snake<S extends string>(value: S): Snake<S> {
  return value.replaceAll('-', '_') as Snake<S>;
}
