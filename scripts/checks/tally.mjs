/**
 * Figures of a test run: { passed, failed, skipped }. A run that failed without a failed test
 * (it crashed, or left no report) counts as one failure, so that nothing red adds up to green.
 */
export function unitTally(report, ok) {
  return honest(ok, {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  })
}

export function e2eTally(report, ok) {
  return honest(ok, {
    passed: (report?.stats.expected ?? 0) + (report?.stats.flaky ?? 0),
    failed: report?.stats.unexpected ?? 0,
    skipped: report?.stats.skipped ?? 0,
  })
}

/** A check without tests of its own (types, lint, …) shows only when it fails. */
export function stepTally(ok) {
  return honest(ok, { passed: 0, failed: 0, skipped: 0 })
}

export function closingLine(tallies) {
  const sum = (figure) => tallies.reduce((total, tally) => total + tally[figure], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function honest(ok, tally) {
  return !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally
}
