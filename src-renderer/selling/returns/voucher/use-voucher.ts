import { onlyDigits } from '#shared/kernel/text/clean-text'
import { parseVoucherCode } from '#shared/rewards/vouchers/voucher'
import { useAnswer } from '../../../ipc/use-answer'
import { messageFor } from '../../../ipc/words/messages'

/** The digits of a whole voucher number. */
const wholeNumber = 13

/** The voucher of a typed or scanned number, as main knows it; asked as soon as the number is whole. */
export function useVoucher(text: string) {
  const code = parseVoucherCode(text)
  const { reply } = useAnswer('returns.find-voucher', code === undefined ? null : { code })
  const isWhole = onlyDigits(text).length >= wholeNumber
  if (code === undefined)
    return {
      voucher: null,
      problem: isWhole ? 'Este não é o número de um vale-troca. Confira os números.' : null,
    }
  return {
    voucher: reply?.ok === true ? reply.value : null,
    problem: reply?.ok === false ? messageFor(reply.error) : null,
  }
}
