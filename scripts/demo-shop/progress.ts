/** Told how many rows are done so far. */
export type Progress = (done: number) => void

/** One line per step on a terminal, rewritten as it grows; elsewhere a line every few seconds. */
export function progressLine(title: string, total: number): { report: Progress; end: () => void } {
  const started = performance.now()
  const live = process.stdout.isTTY
  let shownAt = started
  const line = (done: number): string => {
    const seconds = (performance.now() - started) / 1000
    const rate = seconds > 0 ? Math.round(done / seconds) : done
    return `  ${title}: ${count(done)} of ${count(total)}, ${seconds.toFixed(1)} s, ${count(rate)} a second`
  }
  return {
    report: (done) => {
      const now = performance.now()
      if (now - shownAt < (live ? 100 : 5000)) return
      shownAt = now
      process.stdout.write(live ? `\r${line(done)}` : `${line(done)}\n`)
    },
    end: () => process.stdout.write(`${live ? '\r' : ''}${line(total)}\n`),
  }
}

function count(value: number): string {
  return value.toLocaleString('en')
}
