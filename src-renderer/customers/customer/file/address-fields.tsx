import { states } from '#shared/kernel/states'
import { countryChoices } from './countries'
import { FileChoice } from './file-choice'
import type { FilePart } from './file-form'
import { FileText } from './file-text'
import styles from './file.module.css'

const stateChoices = [
  { value: '', label: '' },
  ...states.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
]

/** “Endereço”. */
export function AddressFields(part: FilePart) {
  return (
    <div className={styles.fields}>
      <FileText {...part} field="postalCode" maxLength={20} autoFocus />
      <FileText {...part} field="street" />
      <FileText {...part} field="streetNumber" maxLength={20} />
      <FileText {...part} field="complement" maxLength={60} />
      <FileText {...part} field="district" maxLength={60} />
      <FileText {...part} field="city" maxLength={60} />
      <FileChoice {...part} field="state" data={stateChoices} />
      <FileChoice {...part} field="country" data={countryChoices(part.draft.texts.country)} />
    </div>
  )
}
