import { parseArgs } from 'node:util'

/** What the command line may ask for. */
interface StartOptions {
  /** Where the database, papers and logs live; the user's own folder when not given. */
  readonly dataFolder: string | undefined
  /** Where to leave a picture of the first screen. */
  readonly screenshot: string | undefined
  /** Say `ready` on standard output once the window can scan. */
  readonly announce: boolean
}

export function readStartOptions(argv: readonly string[], env: NodeJS.ProcessEnv): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { 'data-dir': { type: 'string' }, screenshot: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value !== '' ? value : undefined
  return {
    dataFolder: text(values['data-dir']),
    screenshot: text(values['screenshot']),
    announce: env['BALCAO_ANNOUNCE_READY'] === '1',
  }
}
