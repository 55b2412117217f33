import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { EXPORT_FORMATS, type ExportFormat } from '../lib/explain/export/file'
import { ChevronIcon, ExportIcon, PageIcon, PrintIcon } from './icons'
import { usePhrases } from './interface'

interface ExportMenuProps {
  save(format: ExportFormat): void
  print(): void
}

/** Formats behind a button; Escape and a click elsewhere close it. */
export function ExportMenu({ save, print }: ExportMenuProps): JSX.Element {
  const [phrases, id] = [usePhrases(), useId()]
  const [open, setOpen] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useClosing(menu, open, setOpen)
  const choose = (act: () => void) => (): void => {
    setOpen(false)
    button.current?.focus()
    act()
  }
  return (
    <div
      ref={menu}
      class="export"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.preventDefault()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        class="tool"
        data-action="export"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <ExportIcon />
        {phrases('export')}
        <ChevronIcon />
      </button>
      <div id={id} class="menu" hidden={!open}>
        {EXPORT_FORMATS.map((format) => (
          <button key={format} type="button" data-format={format} onClick={choose(() => save(format))}>
            <PageIcon />
            {phrases(`export_${format}`)}
          </button>
        ))}
        <button type="button" data-format="print" onClick={choose(print)}>
          <PrintIcon />
          {phrases('print_page')}
        </button>
      </div>
    </div>
  )
}

function useClosing(menu: { readonly current: HTMLElement | null }, open: boolean, set: (open: boolean) => void): void {
  useEffect(() => {
    if (!open) return undefined
    const close = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) set(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [menu, open, set])
}
