import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BROWSERS } from './session'

interface Manifest {
  readonly permissions: readonly string[]
  readonly [key: string]: unknown
}

describe.each(BROWSERS)('$name', ({ name, build }) => {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Manifest

  test('asks for the page in front when clicked, and at install for no host', () => {
    const panel = name === 'chromium' ? ['sidePanel'] : []
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage'])
    for (const key of ['host_permissions', 'optional_permissions', 'content_scripts', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key)
    // what the reader may give later, one site at a time
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  })

  test('has a side panel, which no one opens but the reader', () => {
    const panel = name === 'chromium' ? manifest.side_panel : manifest.sidebar_action
    expect(panel).toEqual(
      name === 'chromium'
        ? { default_path: 'sidepanel.html' }
        : { default_panel: 'sidepanel.html', default_title: 'Parallax', open_at_install: false },
    )
  })

  test('opens with the keyboard', () => {
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+Shift+X' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_command_previous_mark__' },
      'next-conflict': { description: '__MSG_command_next_conflict__' },
      'previous-conflict': { description: '__MSG_command_previous_conflict__' },
      'open-panel': { description: '__MSG_command_open_panel__' },
    })
  })

  test('declares to Firefox that it collects nothing', () => {
    const gecko = {
      id: 'parallax@parallax.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    }
    expect(manifest.browser_specific_settings).toEqual(name === 'firefox' ? { gecko } : undefined)
  })
})
