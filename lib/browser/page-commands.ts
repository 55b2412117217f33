import { parseCommand, type PageReply } from './page-shapes'
import type { Painter } from './painter'

export type { PageReply } from './page-shapes'

/** Carries out a command on the page; null for what is no command of ours. */
export function obey(message: unknown, painter: Painter): PageReply | null {
  const command = parseCommand(message)
  switch (command?.type) {
    case 'parallax:paint':
      return painter.paint(command)
    case 'parallax:show':
      return painter.show({ block: command.block, start: command.start, end: command.end })
    case 'parallax:step':
      return painter.step(command.step, command.verdict)
    case 'parallax:clear':
      return painter.clear()
    default:
      return null
  }
}
