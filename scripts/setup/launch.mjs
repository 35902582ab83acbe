import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { note } from './progress.mjs'

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Opens the app and stays with it; its news for us (ready, screenshot) is told in plain words. */
export function launch(electron, appArgs, { display, startedAt }) {
  const quiet = display.virtual ? ['--log-level=3'] : [] // Chromium misses a desktop's message bus there, at length.
  const child = spawn(electron.executablePath, [...electron.args, ...quiet, ...appArgs], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...(display.DISPLAY && { DISPLAY: display.DISPLAY }), BALCAO_ANNOUNCE_READY: '1' },
  })
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal))
  createInterface({ input: child.stdout }).on('line', (line) => tell(line, startedAt))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    // Ended by Ctrl+C is ended well; any other signal is a crash.
    child.on('close', (code, signal) => resolve(code ?? (FORWARDED.includes(signal) ? 0 : 1)))
  })
}

function tell(line, startedAt) {
  const [word, ...rest] = line.split(' ')
  if (line === 'ready') note(`Ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  else if (word === 'screenshot') note(`Screenshot: ${rest.join(' ')}`)
  else console.log(line)
}
