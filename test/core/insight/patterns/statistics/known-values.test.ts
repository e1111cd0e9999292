import fc from 'fast-check';
import { gammaln } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { fisherInStrata } from '../../../../../src/core/insight/patterns/statistics/fisher-in-strata';
import { Z95, twoSidedNormal } from '../../../../../src/core/insight/patterns/statistics/normal';

/** Both tails of the normal distribution beyond 0.25, 0.5, 0.75, …, 36.75: erfc(z / √2) of the C library. */
const TAILS = [
  0.8025873486341526, 0.6170750774519738, 0.4532547047537364, 0.31731050786291415,
  0.21129954733371056, 0.13361440253771617, 0.08011831372763419, 0.04550026389635844,
  0.02444894531008941, 0.012419330651552278, 0.0059595264701091145, 0.0026997960632601913,
  0.0011540500847815347, 0.0004652581580710501, 0.0001768345704016081, 6.334248366623993e-5,
  2.137705154986886e-5, 6.795346249460123e-6, 2.0341664851374123e-6, 5.733031437583892e-7,
  1.5209921032977453e-7, 3.7979124931775475e-8, 8.924344907803225e-9, 1.9731752900754024e-9,
  4.1045268504379046e-10, 8.03200116771825e-11, 1.4784515556035724e-11, 2.55962508777167e-12,
  4.167716317344154e-13, 6.38178334582184e-14, 9.189254871557207e-15, 1.2441921148543639e-15,
  1.5839452629284946e-16, 1.895906964440671e-17, 2.133527475094989e-18, 2.2571768119076845e-19,
  2.2449267182656108e-20, 2.0989030150725453e-21, 1.8446827049878907e-22, 1.5239706048321186e-23,
  1.1834353814731251e-24, 8.638012635618516e-26, 5.9261617561887884e-27, 3.821319148997366e-28,
  2.3159206371373056e-29, 1.3191542892227362e-30, 7.061884791772034e-32, 3.552964224155404e-33,
  1.6799592127267157e-34, 7.46512859775562e-36, 3.1174525777624e-37, 1.2234328799099841e-38,
  4.5120326793716394e-40, 1.5637614611316101e-41, 5.092952631948055e-43, 1.5587073638385598e-44,
  4.482812465387311e-46, 1.2114989528830613e-47, 3.076647093013757e-49, 7.341932398625719e-51,
  1.6463312581062815e-52, 3.4689215835877635e-54, 6.868131498544382e-56, 1.2777508801076465e-57,
  2.2336442484953105e-59, 3.668926006329456e-61, 5.66262856308814e-63, 8.211992404197936e-65,
  1.1189936789810035e-66, 1.432691753247054e-68, 1.723540261839035e-70, 1.9481897837874422e-72,
  2.069092735514052e-74, 2.0647397379127088e-76, 1.935910295826907e-78, 1.7054447905262704e-80,
  1.411629315716704e-82, 1.097823095132099e-84, 8.02178352622761e-87, 5.507248237212663e-89,
  3.5523997298993034e-91, 2.152934651758203e-93, 1.225914413389566e-95, 6.558556037958241e-98,
  3.296656084632621e-100, 1.5568794154366012e-102, 6.907976960715144e-105, 2.879784870290202e-107,
  1.127927556864991e-109, 4.1506215981328665e-112, 1.4350091343338772e-114, 4.6612740124413145e-117,
  1.4225316484717708e-119, 4.078735126500062e-122, 1.09873836934205e-124, 2.7807842370995482e-127,
  6.612162716995938e-130, 1.4771413722979943e-132, 3.100287457897743e-135, 6.113393412765749e-138,
  1.1325629256647947e-140, 1.971247303792789e-143, 3.2234270292091256e-146, 4.952126631006914e-149,
  7.147629578331703e-152, 9.692325320607163e-155, 1.2347779067450781e-157, 1.4778962013771247e-160,
  1.6618527598695304e-163, 1.7556341113758104e-166, 1.7424795304995907e-169, 1.624773893931884e-172,
  1.423341576799433e-175, 1.1714282507612995e-178, 9.057576707760499e-182, 6.57957053340913e-185,
  4.4902623536582075e-188, 2.878949104458608e-191, 1.7341387046925257e-194, 9.813427854297528e-198,
  5.2172805714828204e-201, 2.6058758263561427e-204, 1.222781415964761e-207, 5.390500162401145e-211,
  2.232512828927435e-214, 8.686465202064051e-218, 3.1752358718490365e-221, 1.0904161207025782e-224,
  3.5179647497656235e-228, 1.0662848719358935e-231, 3.0362474319001404e-235, 8.122371241831652e-239,
  2.041314379768973e-242, 4.819677390240896e-246, 1.069071365724928e-249, 2.227797571148892e-253,
  4.361387853732905e-257, 8.021457933155284e-261, 1.3859935107481194e-264, 2.2498214129451068e-268,
  3.430943296087781e-272, 4.915383081324698e-276, 6.615752229562791e-280, 8.365248131594773e-284,
  9.937013193082131e-288, 1.1089451426150365e-291, 1.1626289631068122e-295,
];

/** The log gamma of the C library. */
const LOG_GAMMAS = [
  [1, 0.0],
  [2, 0.0],
  [3.5, 1.2009736023470738],
  [10, 12.801827480081467],
  [53, 156.3608363030788],
  [366, 1792.3316495780505],
  [7_300, 57634.56741323148],
] as const;

/** How many ways there are to choose so many of these, to the last digit. */
function ways(of: number, chosen: number): bigint {
  let product = 1n;
  for (let i = 1; i <= chosen; i++) product = (product * BigInt(of - chosen + i)) / BigInt(i);
  return product;
}

/** A share of whole numbers that no other number could hold. */
function share(part: bigint, whole: bigint): number {
  const DIGITS = 10n ** 18n;
  return Number((part * DIGITS) / whole) / Number(DIGITS);
}

/** Fisher's exact test, by counting tables: no number is rounded before the last line. */
function fisher(both: number, marked: number, outcomes: number, size: number) {
  const least = Math.max(0, marked + outcomes - size);
  const most = Math.min(marked, outcomes);
  const tables = (total: number) => ways(outcomes, total) * ways(size - outcomes, marked - total);
  const seen = tables(both);
  let [twoSided, more] = [0n, 0n];
  for (let total = least; total <= most; total++) {
    const count = tables(total);
    if (count <= seen) twoSided += count;
    if (total >= both) more += count;
  }
  const all = ways(size, marked);
  return { twoSided: share(twoSided, all), more: share(more, all) };
}

describe('statistics beside numbers that are known', () => {
  it('give the same log gamma', () => {
    for (const [x, expected] of LOG_GAMMAS) expect(gammaln(x)).toBeCloseTo(expected, 9);
  });

  it('give the same tails of the normal distribution', () => {
    for (const [i, expected] of TAILS.entries()) {
      const z = (i + 1) / 4;

      expect(twoSidedNormal(z) / expected).toBeCloseTo(1, 6);
      expect(twoSidedNormal(-z) / expected).toBeCloseTo(1, 6);
    }
  });

  it('give the same 97.5 % quantile', () => {
    expect(Z95).toBeCloseTo(1.959963984540054, 12);
  });

  it('give the same exact test of a table of two by two', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        (both, markedOnly, outcomeOnly, neither) => {
          const [marked, outcomes] = [both + markedOnly, both + outcomeOnly];
          const size = marked + outcomeOnly + neither;
          const ours = fisherInStrata([{ both, marked, outcomes, size }]);
          const theirs = fisher(both, marked, outcomes, size);

          expect(ours.twoSided).toBeCloseTo(theirs.twoSided, 8);
          expect(ours.more).toBeCloseTo(theirs.more, 8);
        },
      ),
    );
  });
});
