import type { DisplayScreen } from '../../src-shared/display/display-screen'

/** Where a customer display hears what to show. */
export interface ScreenSource {
  /** Calls back with what to show, now and whenever it changes. Returns how to stop. */
  listen(show: (screen: DisplayScreen) => void): () => void
  /** Whether the shop's page is drawn by the display itself; in the till's own window main lays it over. */
  readonly framesPages: boolean
}
