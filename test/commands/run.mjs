// Runs a TypeScript command through Vite, which also builds the extension: so the core's `import.meta.glob` works in
// Node as it does there, and no other compiler is needed. A command is a file below test/, by its path from
// test/commands without `.ts`; its arguments follow. Where it exports `main`, that gives the exit status.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...rest] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
process.argv = [process.execPath, file, ...rest];

// Vite says it is in development, in the environment, which a build that the command starts would believe.
const { NODE_ENV } = process.env;
const asItWas = () => {
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
};
const plugins = [{ name: 'environment-as-it-was', configResolved: asItWas }];

// `npm run accuracy | head`: who reads what is printed may have enough of it.
process.stdout.on('error', error => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const { module } = await runnerImport(file, { configFile: false, logLevel: 'error', plugins });
if (module.main) process.exitCode = await module.main(rest);
