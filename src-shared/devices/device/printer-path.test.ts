import { expect, it } from 'vitest'
import { isPrinterPath } from './printer-path'

it.each([
  '/dev/usb/lp0',
  '/dev/lp1',
  '/dev/usblp0',
  'LPT1',
  'lpt2:',
  'COM3',
  '\\\\.\\COM12',
  '\\\\.\\LPT1',
  '\\\\.\\USB001',
  '\\\\?\\usb#vid_04b8&pid_0e15#5839#{28d78fad-5a12-11d1-ae5b-0000f803a8c2}',
  '\\\\CAIXA-2\\Cupom',
  '\\\\192.168.0.7\\EPSON TM-T20',
])('%s is a printer’s', (path) => {
  expect(isPrinterPath(path)).toBe(true)
})

it.each([
  '',
  '/home/loja/.bashrc',
  '/etc/cron.d/x',
  '/dev/usb/../../etc/passwd',
  '/dev/usb/lp0/x',
  '/dev/usb/lp0\n',
  '/dev/sda',
  '/dev/mem',
  '/dev/tty',
  '/dev/null',
  'lp0',
  'cupom.txt',
  'C:\\Users\\loja\\autoexec.bat',
  'C:LPT1',
  'LPT1.txt',
  'COM1\\..\\x',
  '\\\\.\\PhysicalDrive0',
  '\\\\.\\C:',
  '\\\\.\\pipe\\x',
  '\\\\?\\C:\\x',
  '\\\\servidor\\c$\\Windows\\x.bat',
  '\\\\servidor\\pasta\\arquivo.txt',
  '\\\\servidor',
  '//servidor/x',
])('%j is not', (path) => {
  expect(isPrinterPath(path)).toBe(false)
})
