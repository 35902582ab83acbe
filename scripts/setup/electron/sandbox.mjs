import { spawnSync } from 'node:child_process'

/**
 * Chromium will not start its sandbox for root, nor where the system keeps user namespaces from
 * ordinary users (Ubuntu 24.04, some containers). Only development runs without it; an installed app has its own.
 */
export function sandboxArgs() {
  if (process.platform !== 'linux') return []
  const possible =
    process.getuid() !== 0 && spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0
  return possible ? [] : ['--no-sandbox']
}
