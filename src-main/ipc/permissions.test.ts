import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../src-shared/contract/contract'
import { roleIds, roles } from '../../src-shared/access/roles'
import { sampleInputs } from '../testing/sample-inputs'
import { testFolder } from '../testing/test-folder'
import { operators } from '../testing/test-shop'
import { testTill } from '../testing/test-till'

const till = testTill(testFolder(afterAll))
const names = Object.keys(contract) as OperationName[]
const accessCodes = ['not-signed-in', 'not-allowed', 'needs-approval']

/** How an operation is refused for want of a right; undefined when it is not. */
async function accessRefusal(name: OperationName): Promise<unknown> {
  const reply = await till.dispatch({ name, input: sampleInputs[name] })
  if (reply.ok) return undefined
  expect(reply.error.code).not.toBe('invalid-input')
  expect(reply.error.code).not.toBe('unknown-operation')
  expect(reply.error.code).not.toBe('internal')
  return accessCodes.includes(reply.error.code) ? reply.error : undefined
}

describe('signed out', () => {
  beforeEach(() => till.session.signOut())
  it.each(names)('%s', async (name) => {
    const expected = contract[name].permission === 'public' ? undefined : { code: 'not-signed-in' }
    expect(await accessRefusal(name)).toEqual(expected)
  })
})

describe.each(roleIds)('as %s', (role) => {
  beforeEach(() => till.session.signIn(operators[role]))
  it.each(names)('%s', async (name) => {
    const { permission } = contract[name]
    const level =
      permission === 'public' || permission === 'signed-in' ? 'allow' : roles[role].levels[permission]
    const code = { allow: undefined, approval: 'needs-approval', deny: 'not-allowed' }[level]
    expect(await accessRefusal(name)).toEqual(code && { code, permission })
  })
})
