export const chrome = {
  minimum_chrome_version: '125',
  background: { service_worker: 'src/background/index.ts', type: 'module' as const },
};
