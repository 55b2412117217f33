import { preact } from '@preact/preset-vite'
import { execFileSync } from 'node:child_process'
import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // the browsers that have side panels know `light-dark()` too: left as it is, a page can be seen in either theme
  vite: () => ({ plugins: [preact()], build: { cssTarget: ['chrome123', 'firefox142'] } }),
  hooks: {
    // the packs are built by the same code that reads them, from corpus/ and lib/languages/
    'build:before': () =>
      void execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compile-packs.ts'], { stdio: 'inherit' }),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+X' } } },
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
