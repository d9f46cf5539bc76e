<?php

use com\zoho\api\authenticator\OAuthBuilder;
use com\zoho\api\authenticator\store\FileStore;
use com\zoho\crm\api\InitializeBuilder;
use com\zoho\crm\api\dc\@CENTER@;

require_once 'vendor/autoload.php';

$token = (new OAuthBuilder())
    ->clientId(@CLIENT_ID@)
    ->clientSecret(getenv('ZOHO_CLIENT_SECRET'))
    ->refreshToken(getenv('ZOHO_REFRESH_TOKEN'))
    ->findUser(@FIND_USER@)
    ->build();

(new InitializeBuilder())
    ->environment(@CENTER@::PRODUCTION())
    ->token($token)
    ->store(new FileStore(__DIR__ . '/zoho-tokens.txt'))
    ->initialize();
