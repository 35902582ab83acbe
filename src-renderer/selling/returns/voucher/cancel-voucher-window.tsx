import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { formatVoucherCode } from '#shared/rewards/vouchers/voucher'
import { useCommand } from '../../../ipc/words/use-command'
import { useScanTarget } from '../../../scanner/targets'
import { callWithApproval } from '../../../store/access/approval/approval'
import { Dialog } from '../../../ui/dialog/dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { isReason, ReasonField } from '../../../ui/fields/reason-field'
import { useVoucher } from './use-voucher'

const usualReasons = ['Perdido pelo cliente', 'Emitido por engano', 'Vale rasurado']

/** Cancelar vale-troca: what is left on it is worth nothing from here on. */
export function CancelVoucherWindow({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const reasonField = useRef<HTMLInputElement>(null)
  const { voucher, problem } = useVoucher(text)
  const { refusal, busy, refuse, run } = useCommand()

  function cancel() {
    if (voucher === null) return refuse('Leia o código do vale ou digite o número impresso.')
    if (!isReason(reason)) {
      reasonField.current?.focus()
      return refuse('Escolha ou escreva o motivo do cancelamento.')
    }
    const { code, balance } = voucher
    const what = `Cancelar o vale-troca ${formatVoucherCode(code)}, de ${formatCents(balance)}`
    void run(
      () => callWithApproval('returns.cancel-voucher', { code, reason: reason.trim() }, what),
      () => {
        notice.success(`Vale-troca de ${formatCents(balance)} cancelado.`)
        onClose()
      },
    )
  }

  return (
    <Dialog
      opened
      title="Cancelar vale-troca"
      reason="O saldo deixa de valer e não volta. O que já foi usado continua usado."
      onClose={onClose}
      onSubmit={cancel}
      footer={
        <>
          <Button variant="default" onClick={onClose}>
            Voltar
          </Button>
          <Button type="submit" color="red" loading={busy}>
            Cancelar vale-troca
          </Button>
        </>
      }
    >
      <VoucherScan onCode={setText} />
      <TextInput
        label="Número do vale-troca"
        description={
          voucher === null
            ? 'Leia o código de barras do vale ou digite o número.'
            : `Saldo ${formatCents(voucher.balance)}, válido até ${printedDay(voucher.expiresOn)}`
        }
        value={text}
        size="lg"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        placeholder="980 0000 0000 00"
        data-autofocus
        aria-invalid={problem !== null}
        onChange={(event) => {
          refuse(null)
          setText(event.currentTarget.value.replace(/[^\d ]/g, ''))
        }}
      />
      <ErrorText>{problem}</ErrorText>
      <ReasonField fieldRef={reasonField} value={reason} onChange={setReason} suggestions={usualReasons} />
      <ErrorText>{refusal}</ErrorText>
    </Dialog>
  )
}

/** The barcode of the paper. It mounts with the window, and so takes the scans. */
function VoucherScan({ onCode }: { readonly onCode: (code: string) => void }) {
  useScanTarget(onCode)
  return null
}
