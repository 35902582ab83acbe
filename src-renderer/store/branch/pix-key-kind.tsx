import { formatMobile, parseMobile } from '#shared/customers/customer/mobile'
import { formatTaxId } from '#shared/customers/customer/tax-id'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { readPixKey } from '#shared/selling/payment/pix'
import { ChoiceField } from '../../ui/fields/choice-field'

interface PixKeyKindProps {
  readonly typed: string
  readonly onRewrite: (text: string) => void
}

/** Asked where a Pix key is a CPF and a mobile: the answer writes it so that it is one of them. */
export function PixKeyKind({ typed, onRewrite }: PixKeyKindProps) {
  const mobile = parseMobile(typed)
  if (readPixKey(typed) !== 'unclear' || mobile === undefined) return null
  return (
    <ChoiceField
      legend={`${onlyDigits(typed)} é celular ou CPF?`}
      options={[
        { value: 'mobile', label: 'Celular' },
        { value: 'cpf', label: 'CPF' },
      ]}
      value={null}
      onChange={(kind) => onRewrite(kind === 'mobile' ? `+55 ${formatMobile(mobile)}` : formatTaxId(mobile))}
    />
  )
}
