/**
 * Calls `moved` when the page becomes another one without loading, as single-page shops do. A change of the
 * fragment only is no new page.
 */
export function onSoftNavigation(view: Window, moved: () => void, signal?: AbortSignal): void {
  let seen = address(view);
  const check = () => {
    if (address(view) === seen) return;
    seen = address(view);
    moved();
  };
  const options = signal ? { signal } : {};
  // Both: the Navigation API knows pushState, too; `popstate` covers browsers whose page scripts lack it.
  (view as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', check, options);
  view.addEventListener('popstate', check, options);
}

function address(view: Window): string {
  return view.location.href.split('#', 1)[0] ?? '';
}
