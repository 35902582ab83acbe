/** Dark text on light grounds throughout: contrast above 7:1. */
export const style = `
* { box-sizing: border-box; }
body { margin: 0; background: #f4f5f7; color: #1b1f24; font: 15px/1.45 system-ui, sans-serif; }
header { background: #14324f; color: #fff; padding: 14px 24px; }
header h1 { margin: 0; font-size: 20px; }
header p { margin: 2px 0 0; }
main { padding-bottom: 40px; }
.grid { display: grid; gap: 16px; padding: 16px 24px 0; grid-template-columns: minmax(0, 1fr); }
section { background: #fff; border: 1px solid #c9ced6; border-radius: 8px; padding: 14px 16px; overflow-x: auto; }
.parts { display: grid; gap: 8px 32px; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); }
h2 { margin: 0 0 8px; font-size: 16px; }
h3 { margin: 12px 0 4px; font-size: 14px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid #e2e5ea; vertical-align: top; }
th { font-weight: 600; color: #3b4350; }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.key { white-space: nowrap; }
td.bad { color: #9b1c1c; font-weight: 600; }
.pin { font-size: 22px; font-weight: 700; letter-spacing: 3px; }
form.new { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px 12px; align-items: end; }
label { display: grid; gap: 2px; font-weight: 600; }
select, input { font: inherit; font-weight: 400; min-height: 36px; padding: 4px 8px; border: 1px solid #6b7280; border-radius: 6px; width: 100%; background: #fff; color: inherit; }
button { font: inherit; font-weight: 600; min-height: 36px; padding: 4px 14px; border: 1px solid #14324f; border-radius: 6px; background: #14324f; color: #fff; cursor: pointer; }
button.plain { background: #fff; color: #14324f; }
:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
.empty { color: #4b5563; }
`
