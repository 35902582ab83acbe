import { z } from 'zod'
import { verbatimText } from './text/text-door'

/** Facts made at a terminal carry UUIDs (v7 where main makes them), so that two terminals never collide. */
export const saleIdSchema = z.uuid().brand<'SaleId'>()
export const orderIdSchema = z.uuid().brand<'OrderId'>()
export const lineIdSchema = z.uuid().brand<'LineId'>()
export const loadIdSchema = z.uuid().brand<'LoadId'>()
export const tenderIdSchema = z.uuid().brand<'TenderId'>()
export const customerIdSchema = z.uuid().brand<'CustomerId'>()
export const returnIdSchema = z.uuid().brand<'ReturnId'>()
/** Of a sale's crediário: its tender and its place among the parcelas. */
export const installmentIdSchema = verbatimText({ min: 36, max: 60 }).brand<'InstallmentId'>()
export const receivingIdSchema = z.uuid().brand<'ReceivingId'>()
export const tillSessionIdSchema = z.uuid().brand<'TillSessionId'>()
export const cashMovementIdSchema = z.uuid().brand<'CashMovementId'>()
export const approvalIdSchema = z.uuid().brand<'ApprovalId'>()

/** People are the same on every till. */
export const operatorIdSchema = z.uuid().brand<'OperatorId'>()

/** Goods and places have a small integer of this file, which never leaves the till: beyond it they go by their `uid`. */
export const productIdSchema = z.int().positive().brand<'ProductId'>()
export const brandIdSchema = z.int().positive().brand<'BrandId'>()
export const familyIdSchema = z.int().positive().brand<'FamilyId'>()
export const branchIdSchema = z.int().positive().brand<'BranchId'>()
export const terminalIdSchema = z.int().positive().brand<'TerminalId'>()

export type SaleId = z.infer<typeof saleIdSchema>
export type OrderId = z.infer<typeof orderIdSchema>
export type LineId = z.infer<typeof lineIdSchema>
export type LoadId = z.infer<typeof loadIdSchema>
export type TenderId = z.infer<typeof tenderIdSchema>
export type CustomerId = z.infer<typeof customerIdSchema>
export type ReturnId = z.infer<typeof returnIdSchema>
export type InstallmentId = z.infer<typeof installmentIdSchema>
export type ReceivingId = z.infer<typeof receivingIdSchema>
export type TillSessionId = z.infer<typeof tillSessionIdSchema>
export type CashMovementId = z.infer<typeof cashMovementIdSchema>
export type ApprovalId = z.infer<typeof approvalIdSchema>
export type ProductId = z.infer<typeof productIdSchema>
export type BrandId = z.infer<typeof brandIdSchema>
export type FamilyId = z.infer<typeof familyIdSchema>
export type OperatorId = z.infer<typeof operatorIdSchema>
export type BranchId = z.infer<typeof branchIdSchema>
export type TerminalId = z.infer<typeof terminalIdSchema>

/** Milliseconds since 1970, UTC. Stored as INTEGER, shown in the shop's own time zone. */
export const instantSchema = z.int().nonnegative()
export type Instant = z.infer<typeof instantSchema>
