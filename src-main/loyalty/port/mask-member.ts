import { maskMobile, parseMobile } from '#shared/customers/customer/mobile'
import { maskTaxId } from '#shared/customers/customer/tax-id'
import { loyaltyProgram, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { MemberKey } from './loyalty-program'

/** A member's key as screens, papers and logs may show it. Some CPFs could be mobiles: the programme says which it is. */
export function maskMember(program: LoyaltyProgramId, member: MemberKey): string {
  const isMobile = loyaltyProgram(program).identifiedBy === 'mobile'
  const mobile = isMobile ? parseMobile(member) : undefined
  return mobile === undefined ? maskTaxId(member) : maskMobile(mobile)
}
