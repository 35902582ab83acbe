import { afterEach, describe, expect, it } from 'vitest'
import { enterDialog, leaveDialog } from '../ui/dialog/open-dialogs'
import { createTargetStack } from './target-stack'

afterEach(() => {
  leaveDialog('a')
  leaveDialog('b')
})

describe('the newest target', () => {
  it('gets the scan, and the one before it once it leaves', () => {
    const stack = createTargetStack<string>()
    stack.push('sale')
    const leave = stack.push('payment')
    expect(stack.top()).toBe('payment')
    leave()
    expect(stack.top()).toBe('sale')
  })

  it('does not answer through a window opened over it', () => {
    const stack = createTargetStack<string>()
    stack.push('sale')
    enterDialog('a')
    expect(stack.top()).toBeUndefined()
    leaveDialog('a')
    expect(stack.top()).toBe('sale')
  })

  it('may be the window’s own, until another window covers that', () => {
    const stack = createTargetStack<string>()
    stack.push('sale')
    enterDialog('a')
    stack.push('search')
    expect(stack.top()).toBe('search')
    enterDialog('b')
    expect(stack.top()).toBeUndefined()
  })
})
