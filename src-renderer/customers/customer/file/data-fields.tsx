import { Checkbox, Textarea } from '@mantine/core'
import { sexes, sexNames } from '#shared/customers/customer/customer-file'
import { useMay } from '../../../app/may'
import { MoneyInput } from '../../../ui/fields/money-input'
import { languageChoices } from './countries'
import { FileChoice } from './file-choice'
import type { FilePart } from './file-form'
import { FileText } from './file-text'
import { LabelChoice } from './label-choice'
import { WholeDocuments } from './whole-documents'
import styles from './file.module.css'

const sexChoices = [{ value: '', label: '' }, ...sexes.map((value) => ({ value, label: sexNames[value] }))]

/** “Dados”: who somebody is and how they are reached. */
export function DataFields(part: FilePart) {
  const { draft, form, shown, onChange } = part
  const mayLimit = useMay('customer.set-credit-limit')
  const mayDeactivate = useMay('customer.deactivate')
  const branches = form.branches.map(({ uid, name }) => ({ value: uid, label: name }))
  return (
    <div className={styles.fields}>
      <FileText {...part} field="givenName" autoFocus />
      <FileText {...part} field="surname" maxLength={60} />
      <FileText {...part} field="taxId" maxLength={40} />
      <FileText {...part} field="mobile" maxLength={40} />
      <FileText {...part} field="phone" maxLength={40} />
      <FileText {...part} field="email" maxLength={120} />
      <FileText {...part} field="birthDate" maxLength={10} />
      <FileChoice {...part} field="sex" data={sexChoices} />
      <FileText {...part} field="loyaltyCard" maxLength={40} />
      <LabelChoice {...part} list="origin" />
      <LabelChoice {...part} list="grouping" />
      <FileChoice {...part} field="branchUid" data={[{ value: '', label: '' }, ...branches]} />
      <FileChoice {...part} field="language" data={languageChoices(draft.texts.language)} />
      <MoneyInput
        label="Limite do crediário"
        value={draft.creditLimit}
        disabled={!mayLimit}
        onChange={(creditLimit) => onChange({ creditLimit })}
      />
      <div className={styles.last}>
        <Checkbox
          label="Ativo"
          checked={draft.isActive}
          disabled={!mayDeactivate || shown === null}
          onChange={({ currentTarget }) => onChange({ isActive: currentTarget.checked })}
        />
        {shown !== null && <WholeDocuments customerId={shown.id} />}
      </div>
      <Textarea
        className={styles.wide ?? ''}
        name="note"
        label="Observação"
        description="Aparece em vermelho na venda quando o cliente é chamado."
        rows={2}
        maxLength={300}
        required={form.mandatory.fields.includes('note')}
        value={draft.texts.note}
        onChange={({ currentTarget }) => onChange({ texts: { ...draft.texts, note: currentTarget.value } })}
      />
    </div>
  )
}
