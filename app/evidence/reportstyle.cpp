#include "evidence/reportstyle.h"

namespace tokendesk {

QByteArray reportStyle()
{
    return R"css(
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ground: #f4f5f7; --ink: #1b2330; --soft: #566172; --line: #d9dee6;
  --accent: #1f4f8f; --tint: #eef2f8;
  --critical: #b42318; --high: #c2410c; --medium: #946200; --low: #0f766e; --info: #1d5fc4;
  --none: #94a0b2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171c24; --ground: #0f1319; --ink: #e6eaf0; --soft: #a3afc0; --line: #323b49;
    --accent: #8db8f2; --tint: #1f2733;
    --critical: #ff7066; --high: #ffab70; --medium: #e8c25a; --low: #5fd4c4; --info: #8ab8ff;
    --none: #6b7789;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: auto; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.55 system-ui, Noto Sans, Liberation Sans, DejaVu Sans, sans-serif;
  overflow-wrap: anywhere;
}
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; }
.sheet { max-width: 62rem; margin: 2rem auto; background: var(--paper);
  border: 1px solid var(--line); border-radius: 6px; }
header, main, nav, footer { padding: 0 3.5rem; }
header { padding-top: 3rem; border-top: 6px solid var(--accent); border-radius: 6px 6px 0 0; }
.kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: .08em;
  text-transform: uppercase; font-size: .8rem; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: .4rem 0 .2rem; }
.connection { font-size: 1.3rem; color: var(--soft); margin: 0 0 1.6rem; }
h2 { font-size: 1.45rem; margin: 3rem 0 .8rem; padding-bottom: .35rem;
  border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.2rem; margin: 2.2rem 0 .4rem; }
h4 { font-size: 1.02rem; margin: 1.8rem 0 0; }
h5 { font-size: 1rem; margin: 0 0 .2rem; }
.meta { color: var(--soft); margin: 0 0 .8rem; font-size: .9rem; }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .3rem 1.5rem;
  margin: 1rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
code { font-family: ui-monospace, Noto Sans Mono, Liberation Mono, DejaVu Sans Mono, monospace;
  font-size: .86em; }
.tiles { list-style: none; display: grid; grid-template-columns: repeat(5, 1fr); gap: .8rem;
  padding: 0; margin: 2rem 0 0; }
.tiles li { border: 1px solid var(--line); border-top: 4px solid var(--none); border-radius: 4px;
  padding: .7rem 1rem; }
.tiles strong { display: block; font-size: 1.8rem; line-height: 1.2; }
.tiles .critical { border-top-color: var(--critical); }
.tiles .high { border-top-color: var(--high); }
.tiles .medium { border-top-color: var(--medium); }
.tiles .low { border-top-color: var(--low); }
.tiles .info { border-top-color: var(--info); }
nav ol { columns: 2; column-gap: 3rem; padding-inline-start: 1.4rem; }
nav li { break-inside: avoid; padding: .1rem 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.6rem; font-size: .93rem; }
caption { text-align: start; font-weight: 600; padding-bottom: .4rem; }
th, td { text-align: start; vertical-align: top; padding: .38rem .7rem;
  border-bottom: 1px solid var(--line); }
thead th { background: var(--tint); border-bottom: 2px solid var(--line); }
tbody th { font-weight: 400; }
/* Our own words stay whole; names and clauses may break anywhere. */
th, .number { overflow-wrap: normal; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
tr.sum th, tr.sum td { font-weight: 600; border-top: 2px solid var(--line); }
.mark { display: inline-block; width: .7em; height: .7em; margin-inline-end: .55em;
  background: var(--none); border-radius: 2px; }
.mark.critical { background: var(--critical); }
.mark.high { background: var(--high); }
.mark.medium { background: var(--medium); }
.mark.low { background: var(--low); }
.mark.info { background: var(--info); }
figure { margin: 1rem 0; }
figcaption { color: var(--soft); font-size: .9rem; }
svg { width: 100%; height: auto; display: block; direction: ltr; }
svg text { fill: var(--soft); font-size: 11px; }
svg .count { fill: var(--ink); font-weight: 600; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .base { stroke: var(--soft); stroke-width: 1; }
svg .s0 { fill: var(--none); }
svg .s1 { fill: var(--info); }
svg .s2 { fill: var(--low); }
svg .s3 { fill: var(--medium); }
svg .s4 { fill: var(--high); }
svg .s5 { fill: var(--critical); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; padding: 0;
  margin: .6rem 0; font-size: .9rem; }
.finding { border: 1px solid var(--line); border-inline-start: 5px solid var(--none); border-radius: 4px;
  padding: .8rem 1.1rem; margin: .8rem 0; content-visibility: auto;
  contain-intrinsic-size: auto 16rem; }
.finding p { margin: 0 0 .6rem; }
.finding.critical { border-inline-start-color: var(--critical); }
.finding.high { border-inline-start-color: var(--high); }
.finding.medium { border-inline-start-color: var(--medium); }
.finding.low { border-inline-start-color: var(--low); }
.finding.info { border-inline-start-color: var(--info); }
.finding dl { margin: .4rem 0 0; font-size: .93rem; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; align-items: start; }
.columns .scroll { min-width: 0; }
.chip { display: inline-block; border: 1px solid currentColor; border-radius: 3px; font-size: .74rem;
  font-weight: 600; padding: 0 .5em; margin-inline-end: .7em; vertical-align: .1em; }
.chip.critical { color: var(--critical); }
.chip.high { color: var(--high); }
.chip.medium { color: var(--medium); }
.chip.low { color: var(--low); }
.chip.info { color: var(--info); }
.sign td { height: 3.2rem; min-width: 9rem; }
footer { padding-top: 1rem; padding-bottom: 2.5rem; color: var(--soft); font-size: .88rem; }
@media (max-width: 46rem) {
  header, main, nav, footer { padding-left: 1.2rem; padding-right: 1.2rem; }
  .sheet { margin: 0; border: 0; }
  .tiles { grid-template-columns: repeat(2, 1fr); }
  .columns, dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  .sign td { min-width: 0; }
  th, td { padding: .38rem .4rem; }
  nav ol { columns: 1; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root {
    --paper: #ffffff; --ground: #ffffff; --ink: #000000; --soft: #444c58; --line: #c4cad4;
    --accent: #1f4f8f; --tint: #eef2f8;
    --critical: #b42318; --high: #c2410c; --medium: #946200; --low: #0f766e; --info: #1d5fc4;
    --none: #94a0b2;
  }
  html { font-size: 8.5pt; }
  body { font-size: 1rem; }
  .sheet { margin: 0; border: 0; max-width: none; }
  header, main, nav, footer { padding: 0; }
  header { padding-top: 1.5rem; }
  .skip { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll { overflow: visible; }
  h2, h3, h4, h5, .meta { break-after: avoid; }
  tr, figure { break-inside: avoid; }
  .finding { break-inside: avoid; content-visibility: visible; }
  #sign-off { break-before: page; }
  .mark, .tiles li, .finding, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)css";
}

} // namespace tokendesk
