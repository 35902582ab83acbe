import { createInterface } from 'node:readline'
import { note } from './progress.mjs'
import { exitCode, startAttached } from './run/run-attached.mjs'

/** Opens the app and stays with it; its news for us (ready, screenshot) is told in plain words. */
export function launch(electron, appArgs, { display, startedAt }) {
  const quiet = display.virtual ? ['--log-level=3'] : [] // Chromium misses a desktop's message bus there, at length.
  const app = startAttached(electron.executablePath, [...electron.args, ...quiet, ...appArgs], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(display.DISPLAY && { DISPLAY: display.DISPLAY }), BALCAO_ANNOUNCE_READY: '1' },
  })
  createInterface({ input: app.stdout }).on('line', (line) => tell(line, startedAt))
  return exitCode(app)
}

function tell(line, startedAt) {
  const [word, ...rest] = line.split(' ')
  if (line === 'ready') note(`Ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`)
  else if (word === 'screenshot') note(`Screenshot: ${rest.join(' ')}`)
  else console.log(line)
}
