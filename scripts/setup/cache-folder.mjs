import { homedir } from 'node:os'
import { join } from 'node:path'

/** Compiled and downloaded things live outside the project, so that a second clone starts at once. */
export function cacheFolder(...parts) {
  return join(base(), 'balcao-pdv', ...parts)
}

function base() {
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) return process.env.LOCALAPPDATA
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
}
