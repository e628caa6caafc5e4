// SPDX-License-Identifier: Apache-2.0
// node embed.mjs DIST OUT.cpp: makes a C++ file that holds every file of DIST, by the assembler's .incbin.
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const mediaTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const file = join(folder, name)
    return statSync(file).isDirectory() ? filesUnder(file) : [file]
  })
}

function describe(dist, file) {
  const body = readFileSync(file)
  const mediaType = mediaTypes[extname(file)]
  if (!mediaType) throw new Error(`${file}: no media type known for "${extname(file)}"`)
  return {
    file,
    path: '/' + relative(dist, file).split(sep).join('/'),
    mediaType,
    sha256: createHash('sha256').update(body).digest('hex'),
    bytes: body.length,
  }
}

const text = (value) => JSON.stringify(value)
const [dist, out] = process.argv.slice(2)
if (!dist || !out) throw new Error('usage: node embed.mjs DIST OUT.cpp')

const assets = filesUnder(dist)
  .map((file) => describe(dist, file))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
const symbol = (index) => `huhang_dashboard_${index}`

writeFileSync(
  out,
  `// SPDX-License-Identifier: Apache-2.0
// Made by embed.mjs.
#include "hub/dashboard/assets.h"

__asm__(".section .rodata\\n"
${assets
  .map(
    (asset, index) => `        ".hidden ${symbol(index)}\\n.global ${symbol(index)}\\n${symbol(index)}:\\n"
        ".incbin " ${text(text(asset.file))} "\\n"`,
  )
  .join('\n')}
        ".previous\\n");

extern "C" {
${assets.map((asset, index) => `extern const std::byte ${symbol(index)}[${asset.bytes}];`).join('\n')}
}

namespace hub {
namespace {
constexpr DashboardAsset kAssets[] = {
${assets
  .map(
    (asset, index) =>
      `    {${text(asset.path)}, ${text(asset.mediaType)}, ${text(asset.sha256)}, ${symbol(index)}},`,
  )
  .join('\n')}
};
} // namespace

std::span<const DashboardAsset> dashboardAssets()
{
    return kAssets;
}

} // namespace hub
`,
)
