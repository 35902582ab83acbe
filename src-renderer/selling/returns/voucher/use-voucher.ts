import { useEffect, useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { parseVoucherCode, type VoucherCode } from '#shared/rewards/vouchers/voucher'
import { call, type Reply } from '../../../ipc/client'
import { latestAnswer } from '../../../ipc/latest-answer'
import { messageFor } from '../../../ipc/words/messages'

/** The digits of a whole voucher number. */
const wholeNumber = 13

/** The voucher of a typed or scanned number, as main knows it; asked as soon as the number is whole. */
export function useVoucher(text: string) {
  const [found, setFound] = useState<{ code: VoucherCode; reply: Reply<'returns.find-voucher'> } | null>(null)
  const [find] = useState(() =>
    latestAnswer(
      (code: VoucherCode) => call('returns.find-voucher', { code }),
      (reply, code) => setFound({ code, reply }),
    ),
  )
  const code = parseVoucherCode(text)
  useEffect(() => {
    if (code !== undefined) void find(code)
  }, [find, code])
  const reply = found !== null && found.code === code ? found.reply : null
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
