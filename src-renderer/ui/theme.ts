import {
  ActionIcon,
  Button,
  CloseButton,
  createTheme,
  Input,
  Modal,
  SegmentedControl,
  type MantineColorsTuple,
} from '@mantine/core'

/** The one accent: what is primary, active or focused. */
const accent: MantineColorsTuple = [
  '#eef3ff',
  '#dbe6fe',
  '#b9cefd',
  '#8fb0fa',
  '#6590f4',
  '#4173ea',
  '#2559d6',
  '#1d49b4',
  '#193d94',
  '#142f72',
]

/** Paid, change, done. */
const green: MantineColorsTuple = [
  '#e7f6ed',
  '#cdebd9',
  '#9fd8b6',
  '#6cc390',
  '#41ad6f',
  '#1f9455',
  '#10753f',
  '#0c6134',
  '#094d29',
  '#063a1f',
]

/** Needs attention. */
const yellow: MantineColorsTuple = [
  '#fff4dc',
  '#ffe7b5',
  '#fcd27a',
  '#f5bb45',
  '#e0a01e',
  '#b57a08',
  '#8a5a00',
  '#734a00',
  '#5c3b00',
  '#452c00',
]

/** Stop, undo, the customer's observação. */
const red: MantineColorsTuple = [
  '#fdeceb',
  '#fbd4d2',
  '#f5aaa6',
  '#ee7c76',
  '#e5534c',
  '#d63931',
  '#bb241d',
  '#9c1c16',
  '#7d1611',
  '#5f100c',
]

const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f3f5',
  '#e4e7eb',
  '#d5d9df',
  '#bcc2ca',
  '#868e99',
  '#545d69',
  '#3f4752',
  '#2a313a',
  '#14181f',
]

const dark: MantineColorsTuple = [
  '#eceff3',
  '#c3cad3',
  '#a7b0bc',
  '#6f7a89',
  '#363f4a',
  '#2a323c',
  '#20262e',
  '#181c22',
  '#12161b',
  '#0c0f13',
]

/** Touch targets start at 44 px (look.md, Material). */
const touch = '2.75rem'

/** Size, colour and rhythm of every Mantine part; the surfaces and meanings are the variables in theme.css. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  headings: { fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif", fontWeight: '650' },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 6 },
  colors: { accent, green, yellow, red, gray, dark },
  black: '#14181f',
  defaultRadius: 8,
  cursorType: 'pointer',
  focusRing: 'always',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_theme, { size }) => ({ root: size === 'md' ? { '--button-height': touch } : {} }),
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { size: 44, variant: 'subtle', color: 'gray' },
    }),
    CloseButton: CloseButton.extend({ defaultProps: { size: 44 } }),
    Input: Input.extend({
      vars: (_theme, { size = 'md' }) => ({
        wrapper: size === 'md' ? { '--input-height': touch, '--input-size': touch } : {},
      }),
    }),
    Notification: { defaultProps: { radius: 10, withBorder: true } },
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'md' } }),
    Modal: Modal.extend({ defaultProps: { radius: 12, shadow: 'xl' } }),
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
})
