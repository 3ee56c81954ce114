import packageJson from '../package.json' with { type: 'json' };
import { type Command, POPUP } from '../src/platform/commands.ts';
import { shops } from '../src/shops/index.ts';

/** Also matches the bare domain. */
const shopOrigins = [...new Set(shops.flatMap(shop => shop.hosts))].sort().map(host => `https://*.${host}/*`);

/** Extension pages show text and pictures of ours, and reach nothing: no frame, no form, no connection. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What Chrome and Firefox share. */
export const base = {
  manifest_version: 3 as const,
  name: '__MSG_extension_name__',
  description: '__MSG_extension_description__',
  version: packageJson.version,
  default_locale: 'en',
  icons: {
    16: 'icons/icon-16.png',
    32: 'icons/icon-32.png',
    48: 'icons/icon-48.png',
    128: 'icons/icon-128.png',
  },
  action: {
    default_title: '__MSG_extension_name__',
    default_popup: 'src/ui/popup/index.html',
    default_icon: { 16: 'icons/toolbar-idle-16.png', 32: 'icons/toolbar-idle-32.png' },
  },
  commands: {
    [POPUP]: { suggested_key: { default: 'Alt+Shift+L' } },
    'switch-site': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_command_switch_site__' },
    'next-badge': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_badge__' },
    'open-card': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_open_card__' },
  } satisfies Record<Command | typeof POPUP, object>,
  options_ui: { page: 'src/ui/options/index.html', open_in_tab: true },
  permissions: ['storage' as const, 'scripting' as const, 'activeTab' as const],
  host_permissions: shopOrigins,
  optional_host_permissions: ['https://*/*'],
  content_scripts: [
    { matches: shopOrigins, js: ['src/gate.ts'], run_at: 'document_end', all_frames: false },
    // Built like the gate, then dropped from the manifest: the background injects them. See vite.config.ts.
    { matches: shopOrigins, js: ['src/annotator.ts', 'src/badges.ts'] },
  ],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
};
