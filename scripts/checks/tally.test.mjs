import { describe, expect, it } from 'vitest'
import { closingLine, e2eTally, stepTally, unitTally } from './tally.mjs'

const unit = { numPassedTests: 40, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
const e2e = { stats: { expected: 7, unexpected: 2, flaky: 1, skipped: 0 } }

describe('the closing line', () => {
  it('adds up unit and end-to-end tests', () => {
    expect(closingLine([unitTally(unit, true), e2eTally(e2e, false)])).toBe('48 passed, 2 failed')
  })

  it('counts a failed check that has no tests of its own', () => {
    expect(closingLine([stepTally(false), stepTally(true), unitTally(unit, true)])).toBe(
      '40 passed, 1 failed',
    )
  })

  it('names skipped tests only when there are any', () => {
    const withTodo = { ...unit, numPendingTests: 1, numTodoTests: 2 }
    expect(closingLine([unitTally(withTodo, true)])).toBe('40 passed, 0 failed, 3 skipped')
  })

  it('is red when a run crashed, whatever its report says', () => {
    expect(closingLine([unitTally(unit, false)])).toBe('40 passed, 1 failed')
    expect(closingLine([unitTally(null, false), e2eTally(null, false)])).toBe('0 passed, 2 failed')
  })
})
