<?php

use com\zoho\api\authenticator\OAuthBuilder;
use com\zoho\api\authenticator\store\FileStore;
use com\zoho\crm\api\InitializeBuilder;
use com\zoho\crm\api\dc\JPDataCenter;

require_once 'vendor/autoload.php';

$token = (new OAuthBuilder())
    ->clientId('1000.A\'B"C\\D$E`F@G{H}//#*/')
    ->clientSecret(getenv('ZOHO_CLIENT_SECRET'))
    ->refreshToken(getenv('ZOHO_REFRESH_TOKEN'))
    ->findUser(true)
    ->build();

(new InitializeBuilder())
    ->environment(JPDataCenter::PRODUCTION())
    ->token($token)
    ->store(new FileStore(__DIR__ . '/zoho-tokens.txt'))
    ->initialize();
