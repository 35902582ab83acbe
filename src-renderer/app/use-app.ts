import type { AppState } from '#shared/store/app/app-operations'
import { call, type Reply } from '../ipc/client'
import { useAppStore } from './app-store'

/**
 * The till as main described it: branch, operator, till session, keys… `pick` redraws only when its part
 * changes. For screens under the app: throws before the first answer, because nothing is mounted then.
 */
export function useApp(): AppState
export function useApp<T>(pick: (app: AppState) => T): T
export function useApp<T>(pick?: (app: AppState) => T): AppState | T {
  return useAppStore(({ app }) => {
    if (app === null) throw new Error('useApp before app.state was answered')
    return pick === undefined ? app : pick(app)
  })
}

/** The same at this moment; null before the first answer. */
export function currentApp(): AppState | null {
  return useAppStore.getState().app
}

/** Asks main again, and draws what it answers. */
export async function refreshApp(): Promise<Reply<'app.state'>> {
  const reply = await call('app.state', {})
  if (reply.ok) useAppStore.setState({ app: reply.value })
  return reply
}

/** Draws a part main just answered, such as the operator after signing in. */
export function patchApp(partial: Partial<AppState>): void {
  useAppStore.setState(({ app }) => (app === null ? {} : { app: { ...app, ...partial } }))
}
