import { z } from 'zod'
import { exampleId } from '../../kernel/example-id'
import { operatorIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { accessRefusals } from './access-refusals'
import { operatorCodeSchema, operatorNameSchema, pinSchema } from './credentials'
import { roleNoticeNames } from './role-notices'
import { startingRoles, roleIdSchema, roleNameSchema, roleSchema } from './roles'
import { staffListSchema } from './staff'

const person = {
  code: operatorCodeSchema,
  name: operatorNameSchema,
  role: roleIdSchema,
  sells: z.boolean(),
}
const operatorId = operatorIdSchema

/** “Operadores e permissões” (FEATURES B2). Each change answers the whole list, and takes effect with the next call. */
export const staffContract = {
  'access.staff': query({
    input: z.object({}),
    output: staffListSchema,
    errors: {},
    permission: 'access.manage',
    touches: 'nothing',
    example: {},
  }),
  'access.add-operator': command({
    input: z.object({ ...person, pin: pinSchema }),
    output: staffListSchema,
    errors: {
      ...pick(accessRefusals, 'code-taken', 'role-not-found', 'weak-pin'),
    },
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: { code: '10', name: 'Rui', role: 'cashier', sells: false, pin: '482716' },
  }),
  'access.change-operator': command({
    input: z.object({ operatorId, ...person, active: z.boolean() }),
    output: staffListSchema,
    errors: {
      ...pick(accessRefusals, 'operator-not-found', 'code-taken', 'role-not-found', 'last-manager'),
    },
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: {
      operatorId: exampleId,
      code: '55',
      name: 'Rui',
      role: 'cashier',
      sells: false,
      active: true,
    },
  }),
  'access.set-pin': command({
    input: z.object({ operatorId, pin: pinSchema }),
    output: staffListSchema,
    errors: pick(accessRefusals, 'operator-not-found', 'weak-pin'),
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: { operatorId: exampleId, pin: '482716' },
  }),
  'access.copy-role': command({
    input: z.object({ from: roleIdSchema, name: roleNameSchema }),
    output: staffListSchema,
    errors: pick(accessRefusals, 'role-not-found', 'role-name-taken'),
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: { from: 'cashier', name: 'Gerente' },
  }),
  'access.change-role': command({
    input: roleSchema,
    output: staffListSchema,
    errors: pick(accessRefusals, 'role-not-found', 'role-name-taken', 'last-manager'),
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: { ...startingRoles.cashier, name: 'Gerente' },
  }),
  /** What updates changed in the roles and nobody who manages them has read yet. */
  'access.role-notices': query({
    input: z.object({}),
    output: z.array(z.enum(roleNoticeNames)),
    errors: {},
    permission: 'access.manage',
    touches: 'nothing',
    example: {},
  }),
  'access.read-role-notice': command({
    input: z.object({ name: z.enum(roleNoticeNames) }),
    output: z.array(z.enum(roleNoticeNames)),
    errors: {},
    permission: 'access.manage',
    touches: 'settings',
    atStake: 'input',
    example: { name: 'return-limits' },
  }),
} as const
