import { Button } from '@mantine/core'
import {
  templateFields,
  templateRules,
  type TemplateField,
  type TemplateUse,
} from '#shared/customers/template/template-use'
import styles from './templates.module.css'

interface FieldButtonsProps {
  readonly use: TemplateUse
  readonly onChoose: (field: TemplateField) => void
}

/** What may be said on this occasion; each writes itself into the text. */
export function FieldButtons({ use, onChoose }: FieldButtonsProps) {
  return (
    <div role="group" aria-label="Campos" className={styles.fields}>
      {templateRules[use].fields.map((field) => (
        <Button
          key={field}
          size="xs"
          h="2.75rem"
          variant="default"
          title={`{{ ${field} }}, como: ${templateFields[field].example}`}
          onClick={() => onChoose(field)}
        >
          {templateFields[field].name}
        </Button>
      ))}
    </div>
  )
}
