import { expect, it } from 'vitest'
import { ownFooters } from './own-footers'
import { readSource } from './source-files'

const screen = 'src-renderer/store/till/session/drop-window.tsx'
const found = (path: string, text: string): string[] => ownFooters([readSource(path, text)])

it('finds a window that sends by a footer of its own', () => {
  const text = 'const Drop = () => <Dialog opened onSubmit={send} footer={<Button>Enviar</Button>}>?</Dialog>'
  expect(found(screen, text)).toEqual([screen])
})

it('leaves windows that only show, the one made for fields, and its home alone', () => {
  expect(
    found(screen, 'const Paper = () => <Dialog opened footer={<Button>Fechar</Button>}>!</Dialog>'),
  ).toEqual([])
  expect(found(screen, 'const Drop = () => <FormDialog onSubmit={send}>?</FormDialog>')).toEqual([])
  const home = 'src-renderer/ui/dialog/form-dialog.tsx'
  expect(found(home, 'const Form = () => <Dialog onSubmit={send}>?</Dialog>')).toEqual([])
})
