import { TextInput } from '@mantine/core'
import { z } from 'zod'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { formatVoucherCode, parseVoucherCode } from '#shared/rewards/vouchers/voucher'
import { useCommand } from '../../../ipc/words/use-command'
import { useScanTarget } from '../../../scanner/targets'
import { callWithApproval } from '../../../store/access/approval/approval'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { ErrorText } from '../../../ui/fields/error-text'
import { ReasonField, reasonSchema } from '../../../ui/fields/reason-field'
import { useSchemaForm } from '../../../ui/fields/use-schema-form'
import { useVoucher } from './use-voucher'

const schema = z.object({
  number: z.string().refine((text) => parseVoucherCode(text) !== undefined),
  reason: reasonSchema,
})
const words = {
  number: 'Leia o código do vale ou digite o número impresso.',
  reason: 'Escolha ou escreva o motivo do cancelamento.',
}
const usualReasons = ['Perdido pelo cliente', 'Emitido por engano', 'Vale rasurado']

/** Cancelar vale-troca: what is left on it is worth nothing from here on. */
export function CancelVoucherWindow({ onClose }: { readonly onClose: () => void }) {
  const { form, bind, errors, submit } = useSchemaForm(schema, { number: '', reason: '' }, words)
  const found = useVoucher(form.values.number)
  const { refusal, busy, refuse, run } = useCommand()

  function type(number: string) {
    refuse(null)
    form.setFieldValue('number', number.replace(/[^\d ]/g, ''))
  }

  const cancel = () =>
    submit(({ reason }) => {
      if (found.voucher === null) return refuse(found.problem ?? words.number)
      const { code, balance } = found.voucher
      const what = `Cancelar o vale-troca ${formatVoucherCode(code)}, de ${formatCents(balance)}`
      void run(
        () => callWithApproval('returns.cancel-voucher', { code, reason }, what),
        () => {
          notice.success(`Vale-troca de ${formatCents(balance)} cancelado.`)
          onClose()
        },
      )
    })

  return (
    <FormDialog
      title="Cancelar vale-troca"
      reason="O saldo deixa de valer e não volta. O que já foi usado continua usado."
      submitLabel="Cancelar vale-troca"
      danger
      busy={busy}
      refusal={errors.reason ?? refusal}
      onClose={onClose}
      onSubmit={cancel}
    >
      <VoucherScan onCode={type} />
      <div>
        <TextInput
          label="Número do vale-troca"
          description={
            found.voucher === null
              ? 'Leia o código de barras do vale ou digite o número.'
              : `Saldo ${formatCents(found.voucher.balance)}, válido até ${printedDay(found.voucher.expiresOn)}`
          }
          {...bind('number')}
          size="lg"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          placeholder="980 0000 0000 00"
          data-autofocus
          error={found.problem !== null || errors.number !== undefined}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <ErrorText>{found.problem ?? errors.number}</ErrorText>
      </div>
      <ReasonField {...bind('reason')} suggestions={usualReasons} />
    </FormDialog>
  )
}

/** The barcode of the paper. It mounts with the window, and so takes the scans. */
function VoucherScan({ onCode }: { readonly onCode: (code: string) => void }) {
  useScanTarget(onCode)
  return null
}
