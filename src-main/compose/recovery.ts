import { databaseCommands, databaseQueries } from '../store/backup/backup-handlers'

/** What a till answers about its own file: with trouble, the only thing it answers. */
export function recoveryHandlers(deps: Parameters<typeof databaseCommands>[0]) {
  return { ...databaseQueries(deps), ...databaseCommands(deps) }
}
