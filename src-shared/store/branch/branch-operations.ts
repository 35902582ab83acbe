import { z } from 'zod'
import { terminalIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import {
  branchDataSchema,
  branchViewSchema,
  newBranchSchema,
  newTerminalSchema,
  terminalNameSchema,
} from './branch'

const none = z.object({})
const branches = z.array(branchViewSchema)

/** “Filiais” (FEATURES B6). Each change answers every branch. */
export const branchContract = {
  'branch.list': query({
    input: none,
    output: branches,
    errors: {},
    permission: 'settings.parameters',
  }),
  'branch.add': command({
    input: newBranchSchema,
    output: branches,
    errors: {},
    permission: 'settings.parameters',
  }),
  'branch.add-terminal': command({
    input: newTerminalSchema,
    output: branches,
    errors: { 'branch-not-found': none, 'terminal-number-taken': none, 'terminal-name-taken': none },
    permission: 'settings.parameters',
  }),
  'branch.change': command({
    input: branchDataSchema,
    output: branches,
    errors: { 'branch-not-found': none },
    permission: 'settings.parameters',
  }),
  'branch.rename-terminal': command({
    input: z.object({ terminalId: terminalIdSchema, name: terminalNameSchema }),
    output: branches,
    errors: { 'terminal-not-found': none, 'terminal-name-taken': none },
    permission: 'settings.parameters',
  }),
} as const
