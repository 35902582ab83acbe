import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '#shared/contract'
import { operatorIdSchema, type OperatorId } from '#shared/kernel/ids'
import { permissions, type AccessLevel } from '#shared/store/access/permissions'
import { startingRoleIds, startingRoles } from '#shared/store/access/roles'
import { testFolder } from '../../testing/platform/test-folder'
import { operators, testUid } from '../../testing/till/test-shop'
import { testTill } from '../../testing/till/test-till'

const till = testTill(testFolder(afterAll))
const names = Object.keys(contract) as OperationName[]
const accessCodes = ['not-signed-in', 'not-allowed', 'needs-approval']

/** How an operation is refused for want of a right; undefined when it is not. */
async function accessRefusal(name: OperationName): Promise<unknown> {
  const reply = await till.dispatch({ name, input: contract[name].example })
  if (reply.ok) return undefined
  expect(reply.error.code).not.toBe('invalid-input')
  expect(reply.error.code).not.toBe('unknown-operation')
  expect(reply.error.code).not.toBe('internal')
  return accessCodes.includes(reply.error.code) ? reply.error : undefined
}

/** A role of the shop's own with one level for every right, and an operator who has it. */
function ownRole(number: number, level: AccessLevel) {
  const id = `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
  const levels = Object.fromEntries(permissions.map((permission) => [permission, level]))
  const operatorId = operatorIdSchema.parse(testUid(1, number))
  till.database.write((db) => {
    db.run("INSERT INTO role VALUES (?, ?, ?, '{}')", id, level, JSON.stringify(levels))
    db.run(
      "INSERT INTO operator (id, code, name, role, pin_hash) VALUES (?, ?, 'Rui', ?, '')",
      operatorId,
      `9${number}`,
      id,
    )
  })
  return [`a role with every right at ${level}`, operatorId, levels] as const
}

/** Everybody: the starting roles, and roles of the shop's own with each level alone. */
const everybody: (readonly [string, OperatorId, Readonly<Record<string, AccessLevel>>])[] = [
  ...startingRoleIds.map((role) => [role, operators[role].id, startingRoles[role].levels] as const),
  ownRole(71, 'allow'),
  ownRole(72, 'approval'),
  ownRole(73, 'deny'),
]

describe('signed out', () => {
  beforeEach(() => till.session.signOut())
  it.each(names)('%s', async (name) => {
    const expected = contract[name].permission === 'public' ? undefined : { code: 'not-signed-in' }
    expect(await accessRefusal(name)).toEqual(expected)
  })
})

describe.each(everybody)('as %s', (_role, id, levels) => {
  beforeEach(() => till.session.signIn({ id }))
  it.each(names)('%s', async (name) => {
    const { permission } = contract[name]
    const level =
      permission === 'public' || permission === 'signed-in' ? 'allow' : (levels[permission] ?? 'deny')
    const code = { allow: undefined, approval: 'needs-approval', deny: 'not-allowed' }[level]
    expect(await accessRefusal(name)).toEqual(code && { code, permission })
  })
})
