<?php
// A WordPress for tests: SQLite beside it, no mail, no cron, no network.
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_DIR', __DIR__ . '/../database/' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
// Whoever asks: the port is another one each time.
$origin = 'http://' . ( $_SERVER['HTTP_HOST'] ?? '127.0.0.1' );
define( 'WP_HOME', $origin );
define( 'WP_SITEURL', $origin );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
