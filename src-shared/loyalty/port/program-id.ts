import { z } from 'zod'
import type { Parameter } from '../../kernel/parameter'
import { programs } from '../programs'
import type { CashbackDefinition, PointsDefinition, ProgramDefinition } from './program-definition'

type Listed = (typeof programs)[number]
export type LoyaltyProgramId = Listed['id']
export type CashbackProgramId = Extract<Listed, { readonly way: 'pays' }>['id']
export type PointsProgramId = Extract<Listed, { readonly way: 'scores' }>['id']

export type KnownCashback = CashbackDefinition & { readonly id: CashbackProgramId }
export type KnownPoints = PointsDefinition & { readonly id: PointsProgramId }
export type KnownProgram = KnownCashback | KnownPoints

export const loyaltyPrograms: readonly KnownProgram[] = programs
/** Those a customer pays with: at most one of them serves a branch, the one it chose (FEATURES C1, D1). */
export const cashbackPrograms: readonly KnownCashback[] = programs.filter((one) => one.way === 'pays')
/** Those that score a professional, beside it: each that is on at a branch does (FEATURES E1). */
export const pointsPrograms: readonly KnownPoints[] = programs.filter((one) => one.way === 'scores')

export const loyaltyProgramIds = idsOf(loyaltyPrograms)
export const cashbackProgramIds = idsOf(cashbackPrograms)
export const pointsProgramIds = idsOf(pointsPrograms)

export const loyaltyProgramIdSchema = z.enum(loyaltyProgramIds)
export const cashbackProgramIdSchema = z.enum(cashbackProgramIds)
export const pointsProgramIdSchema = z.enum(pointsProgramIds)

/** What is said of a programme. */
export const loyaltyProgram = definitionAmong(loyaltyPrograms)
export const cashbackProgram = definitionAmong(cashbackPrograms)
export const pointsProgram = definitionAmong(pointsPrograms)

/** The name people know it by. */
export function programName(id: LoyaltyProgramId): string {
  return loyaltyProgram(id).name
}

/** The parameter that turns a programme on. */
export function programSwitch({ parameters, switchedBy }: ProgramDefinition): Parameter {
  const found = parameters.find(({ key }) => key === switchedBy.key)
  if (!found) throw new Error(`No parameter ${switchedBy.key}`)
  return found
}

/** What the customer is not told of a sale undone there, if anything. */
export function undoneNote(id: LoyaltyProgramId): CashbackDefinition['undoneNote'] {
  const program = loyaltyProgram(id)
  return program.way === 'pays' ? program.undoneNote : null
}

export function scoresPoints(id: LoyaltyProgramId): id is PointsProgramId {
  return loyaltyProgram(id).way === 'scores'
}

function idsOf<Id extends string>(list: readonly { readonly id: Id }[]): [Id, ...Id[]] {
  // The lists of this file have one each; zod wants to see it.
  return list.map(({ id }) => id) as [Id, ...Id[]]
}

function definitionAmong<Definition extends { readonly id: string }>(list: readonly Definition[]) {
  const byId = new Map<string, Definition>(list.map((one) => [one.id, one]))
  return (id: Definition['id']): Definition => {
    const found = byId.get(id)
    if (!found) throw new Error(`No programme ${id}`)
    return found
  }
}
