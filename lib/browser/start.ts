import { serveAutomatic } from './automatic'
import { serve, type Desk } from './background'
import { serveCommands } from './commands'
import { serveInstall } from './installed'
import { serveSelection } from './selection'

/** All that the background listens for. To be called as it starts, so that an event that wakes it finds its listener. */
export function startBackground(desk: Desk): void {
  serve(desk)
  serveInstall()
  serveCommands()
  serveSelection()
  serveAutomatic(desk)
}
