import type { NewBranch } from '#shared/store/branch/branch'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { useReadForm } from '../../ui/fields/use-read-form'
import { callWithApproval } from '../access/approval/approval'
import { emptyDraft, readNewBranch } from './branch-draft'
import { BranchFields } from './branch-fields'
import type { TakeBranches } from './use-branches'
import styles from './branch-editor.module.css'

const names = ['name', 'legalName', 'cnpj', 'city', 'state'] as const

interface NewBranchWindowProps {
  readonly take: TakeBranches
  readonly onClose: () => void
}

/** Another branch by what it must have; the rest is filled in on its own screen. */
export function NewBranchWindow({ take, onClose }: NewBranchWindowProps) {
  const { form, change, errors, submit } = useReadForm(readNewBranch, emptyDraft)
  const { busy, refusal, run } = useCommand()

  function add(branch: NewBranch) {
    const { name } = branch
    void run(
      () => callWithApproval('branch.add', branch, `Nova filial: ${name}`),
      async (branches) => {
        await take(branches)
        notice.success(`Filial ${name} incluída. Inclua agora os caixas dela.`)
        onClose()
      },
    )
  }

  return (
    <FormDialog
      title="Nova filial"
      reason="Endereço, Pix, logotipo e rodapé entram depois, na tela da filial."
      onClose={onClose}
      onSubmit={() => submit(add)}
      submitLabel="Incluir"
      busy={busy}
      refusal={refusal}
    >
      <div className={styles.fields}>
        <BranchFields names={names} draft={form.values} errors={errors} onChange={change} />
      </div>
    </FormDialog>
  )
}
