import { stat } from 'node:fs/promises'

const LOOK_MS = 250

/**
 * Tells once that the port at `path` is gone, or another one under its name. On Linux a port that was pulled may read as
 * empty for ever: serialport then asks again and again, says nothing, and takes all memory. Returns how to stop.
 */
export function watchPort(path: string, onGone: () => void): () => void {
  // Windows has no file to look at, and its reads fail as they should.
  if (process.platform === 'win32') return () => undefined
  let known: string | null = null
  let isWatching = true
  const stop = (): void => {
    isWatching = false
    clearInterval(timer)
  }
  const look = async (): Promise<void> => {
    const identity = await identityOf(path)
    known ??= identity
    if (!isWatching || (identity !== null && identity === known)) return
    stop()
    onGone()
  }
  const timer = setInterval(() => void look(), LOOK_MS)
  timer.unref()
  void look()
  return stop
}

async function identityOf(path: string): Promise<string | null> {
  try {
    const { dev, ino, rdev } = await stat(path)
    return `${dev} ${ino} ${rdev}`
  } catch {
    return null
  }
}
