import type { ZodType } from 'zod'
import { features } from './features'
import { gather, type All } from './kernel/feature'
import type { Operation } from './kernel/operation'
import type { Refusals } from './kernel/refusal'
import { accessContract } from './store/access/access-operations'
import type { Permission } from './store/access/permissions'
import { staffContract } from './store/access/staff-operations'
import { appContract } from './store/app/app-operations'
import { auditContract } from './store/audit/audit-operations'
import { parameterContract } from './store/settings/parameter-operations'

type OperationPermission = 'public' | 'signed-in' | Permission

const operations: All<typeof features, 'operations'> = gather(features, 'operations')

// By name: written out, all of them together outgrow what the compiler declares.
export type AppContract = All<typeof features, 'operations'> &
  typeof appContract &
  typeof parameterContract &
  typeof accessContract &
  typeof staffContract &
  typeof auditContract

/** Everything that may cross IPC from the operator window. */
export const contract: AppContract = {
  ...operations,
  ...appContract,
  ...parameterContract,
  ...accessContract,
  ...staffContract,
  ...auditContract,
} satisfies Readonly<Record<string, Operation<ZodType, ZodType, Refusals, OperationPermission>>>

export type OperationName = keyof AppContract

type NameOf<Kind extends Operation['kind']> = {
  [Name in OperationName]: AppContract[Name]['kind'] extends Kind ? Name : never
}[OperationName]
export type QueryName = NameOf<'query'>
export type CommandName = NameOf<'command'>
