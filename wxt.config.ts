import { preact } from '@preact/preset-vite'
import { execFileSync } from 'node:child_process'
import { defineConfig } from 'wxt'

const PLAIN_BROWSER = '\0plain-browser'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // the browsers that have side panels know `light-dark()` too: left as it is, a page can be seen in either theme
  vite: () => ({
    plugins: [preact()],
    build: { cssTarget: ['chrome123', 'firefox142'], modulePreload: { polyfill: false } },
  }),
  hooks: {
    // scripts that go into pages speak to the platform as it is: the polyfill would add its weight to every page
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return
      config.plugins = [
        {
          name: 'no-polyfill-in-pages',
          enforce: 'pre',
          resolveId: (id) => (id.includes('webextension-polyfill') ? PLAIN_BROWSER : null),
          load: (id) =>
            id === PLAIN_BROWSER ? 'export const browser = globalThis.browser ?? globalThis.chrome' : null,
        },
        ...(config.plugins ?? []),
      ]
    },
    // the packs are built by the same code that reads them, from corpus/ and lib/languages/
    'build:before': () =>
      void execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-packs.ts'], { stdio: 'inherit' }),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // nothing of it at install: asked for one site at a time, when the reader adds the site
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous_mark__' },
      // without a suggested key: browsers take four at most
      'next-conflict': { description: '__MSG_command_next_conflict__' },
      'previous-conflict': { description: '__MSG_command_previous_conflict__' },
      'open-panel': { description: '__MSG_command_open_panel__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'parallax@parallax.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
})
