// What the token endpoint says to each fault. The true reason stands in the Login Audit Trail only.

import type { HttpAnswer } from '../http';
import type { Variants } from '../variants';
import type { Account, World } from '../world';
import { json } from './answers';

/** Words of the column Detail (OH:subsect_158324637123), and the few at the end for which Oracle's table has none. */
export type AssertionFault =
  | 'FeatureDisabled'
  | 'UnsupportedAlgo'
  | 'MissingKeyId'
  | 'InvalidIssuer'
  | 'IntegrationBlocked'
  | 'AuthorizationCodeGrantRequired'
  | 'MissingKey'
  | 'SignatureValidation'
  | 'TokenExpired'
  | 'TokenNotAcceptable'
  | 'TokenValidityTooBroad'
  | 'ScopeMismatched'
  | 'InvalidScope'
  | 'EntityOrRoleDisabled'
  /** As for signed requests. */
  | 'permission_denied'
  | 'temporary_locked'
  /** Oracle's for the authorization flow of signed requests. */
  | 'MissingRequiredParameter'
  /** Ours. */
  | 'InvalidRequest'
  | 'InvalidGrantType'
  | 'InvalidAudience';

type ErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'server_error';

type TokenError = `${400 | 401 | 500} ${ErrorCode}`;

function errorOf(fault: AssertionFault, variants: Variants): TokenError {
  switch (fault) {
    case 'MissingRequiredParameter':
    case 'InvalidRequest':
      return '400 invalid_request';
    case 'InvalidGrantType':
      return '400 unsupported_grant_type';
    case 'FeatureDisabled':
      return variants.oauth2Off;
    case 'UnsupportedAlgo':
    case 'MissingKeyId':
      return variants.wrongAlgorithm;
    case 'InvalidIssuer':
      return variants.unknownClient;
    case 'IntegrationBlocked':
      return variants.blockedIntegration;
    case 'AuthorizationCodeGrantRequired':
      return variants.grantOff;
    case 'MissingKey':
      return variants.unknownCertificate;
    case 'SignatureValidation':
      return variants.wrongSignature;
    case 'InvalidAudience':
      return variants.wrongAudience;
    case 'TokenExpired':
    case 'TokenNotAcceptable':
    case 'TokenValidityTooBroad':
      return variants.assertionTime;
    case 'ScopeMismatched':
    case 'InvalidScope':
      return variants.wrongScope;
    case 'EntityOrRoleDisabled':
    case 'permission_denied':
    case 'temporary_locked':
      return variants.disabledEntity;
  }
}

/** RFC 6749 5.1 and 5.2: neither a token nor an error is kept by anybody on the way. */
export function tokenJson(world: World, status: number, value: unknown): HttpAnswer {
  const answer = json(world, status, value);
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store', pragma: 'no-cache' } };
}

/** A code and nothing else: no report from an account shows a description. */
export function tokenRefused(world: World, account: Account, fault: AssertionFault): HttpAnswer {
  const [status, error] = errorOf(fault, account.variants).split(' ');
  const answer = tokenJson(world, Number(status), { error });
  if (answer.status === 401) answer.headers['www-authenticate'] = `Basic realm="${account.id}"`;
  return answer;
}
