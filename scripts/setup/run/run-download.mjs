import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const FIRST_BYTE_MS = 25_000
const WHOLE_MS = 15 * 60_000

/**
 * Runs an installer that downloads into the given temporary folder. A slow line may take its time;
 * a host that sends nothing at all is given up quickly.
 */
export function runDownload(command, args, { env, folder }) {
  return new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(command, args, { env, stdio: 'ignore' })
    let begun = false
    const watch = setInterval(() => {
      begun ||= hasContent(folder)
      if (Date.now() - started > (begun ? WHOLE_MS : FIRST_BYTE_MS)) child.kill()
    }, 500)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve(code === 0)
    })
  })
}

function hasContent(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).some(
    (entry) =>
      entry.isFile() &&
      (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0) > 0,
  )
}
