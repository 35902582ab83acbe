import { formatMobile, parseMobile } from '#shared/customer/mobile'
import { formatTaxId } from '#shared/customer/tax-id'
import { readPixKey } from '#shared/payment/pix'
import { onlyDigits } from '#shared/text/clean-text'
import { ChoiceField } from '../ui/choice-field'

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
