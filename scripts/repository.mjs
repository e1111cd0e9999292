/**
 * The address of `repository` as npm knows it: an address, `owner/name`, `github:owner/name`, or a record with a `url`;
 * else null.
 */
export function addressOf(repository) {
  const written = typeof repository === 'object' ? repository?.url : repository;
  if (typeof written !== 'string' || written.trim() === '') return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(written.trim());
  const address = (short ? `https://github.com/${short[1]}` : written.trim())
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/^git:/, 'https:')
    .replace(/\/?(?:\.git)?\/?$/, '');
  return /^https:\/\/[^/]+\/./.test(address) ? address : null;
}
